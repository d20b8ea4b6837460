/** Cards of a list that are drawn at once: about as many as a screen shows. */
export const AT_ONCE = 8;
