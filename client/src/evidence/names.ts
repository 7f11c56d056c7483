export const RECORD_LOCKED_COMMAND = 'crosscheck.recordLockedTexts';
export const REPAIR_SOURCE_COMMAND = 'crosscheck.repairSource';
