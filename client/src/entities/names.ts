/** Ids that `package.json` contributes and the code uses; a test holds both together. */
export const DESCRIBE_HERE_COMMAND = 'crosscheck.describeEntity';
export const MERGE_HERE_COMMAND = 'crosscheck.mergeEntities';
export const SPLIT_HERE_COMMAND = 'crosscheck.splitEntity';
export const IDENTIFY_HERE_COMMAND = 'crosscheck.identify';
export const MENTIONS_HERE_COMMAND = 'crosscheck.allMentions';
export const SAID_HERE_COMMAND = 'crosscheck.allSaid';
