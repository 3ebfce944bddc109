/**
 * The functions that JSX compiles to (`jsxImportSource` in tsconfig.json), React's with one step before: texts
 * are made visible there, because foreign ones reach a page at a hundred places, and new ones are added.
 */
import * as react from 'react/jsx-runtime';
import { shownProps } from './shown.ts';

export { Fragment, type JSX } from 'react/jsx-runtime';

export const jsx: typeof react.jsx = (type, props, key) => react.jsx(type, shownProps(type, props), key);
export const jsxs: typeof react.jsxs = (type, props, key) => react.jsxs(type, shownProps(type, props), key);
