import type { ButtonHTMLAttributes, Ref } from 'react';
import { cx } from './cx.ts';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

const LOOKS: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong shadow-card',
  secondary: 'border border-edge/70 bg-surface text-ink hover:border-edge hover:bg-sunken',
  quiet: 'text-ink-soft hover:bg-sunken hover:text-ink',
  danger: 'border border-untrusted-line bg-surface text-untrusted hover:bg-untrusted-soft',
};

const SIZES: Record<ButtonSize, string> = {
  sm: 'h-8 gap-1.5 rounded-md px-2.5 text-[0.8125rem]',
  md: 'h-9 gap-2 rounded-md px-3.5 text-sm',
  lg: 'h-11 gap-2 rounded-md px-5 text-[0.9375rem]',
};

/** Class names of a button, for links that look like one. */
export const buttonClass = (
  look: ButtonLook = 'secondary',
  size: ButtonSize = 'md',
  extra?: string,
): string =>
  cx(
    'inline-flex shrink-0 select-none items-center justify-center font-[550] whitespace-nowrap transition-colors duration-100',
    'disabled:cursor-not-allowed disabled:opacity-55 [&_svg]:shrink-0',
    LOOKS[look],
    SIZES[size],
    extra,
  );

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A push button; `type` is "button" unless said otherwise, so that it never submits by accident. */
export function Button({
  look = 'secondary',
  size = 'md',
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  return <button type={type} className={buttonClass(look, size, className)} {...rest} />;
}

/** A square button with an icon only; `label` is its name and tooltip. */
export function IconButton({
  label,
  look = 'quiet',
  className,
  ...rest
}: Omit<ButtonProps, 'size'> & { readonly label: string }) {
  return (
    <Button
      look={look}
      size="md"
      aria-label={label}
      title={label}
      className={cx('w-9 px-0!', className)}
      {...rest}
    />
  );
}
