/** Stands in the browser for Node's `util`, of which xml-crypto uses one function. */
export const deprecate = <Call>(call: Call): Call => call;
