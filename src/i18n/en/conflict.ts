/** Conflict of two tabs that have changed the same assessment. */
export const conflictEn = {
  text: 'This assessment has also been changed in another tab. Use the other version, or keep this one as well: it then becomes an assessment of its own, and nothing is lost.',
  takeTheirs: 'Use the other version',
  keepMine: 'Keep this one as well',
};
