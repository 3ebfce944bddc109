/** The same as jsx-runtime.ts for React's development build, which also takes where an element was written. */
import * as react from 'react/jsx-dev-runtime';
import { shownProps } from './shown.ts';

export { Fragment, type JSX } from 'react/jsx-dev-runtime';

export const jsxDEV: typeof react.jsxDEV = (type, props, ...rest) =>
  react.jsxDEV(type, shownProps(type, props), ...rest);
