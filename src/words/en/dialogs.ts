/** PART. */
export const dialogs = {};
