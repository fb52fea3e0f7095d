/** The part of the address of the result page, with the `#`, that shows the example instead of one's own result. */
export const exampleHash = '#example';
