/** An id that no patient has: looking it up costs what looking up any other does. */
export const NOBODY = "";
