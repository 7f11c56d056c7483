export const CLAIM_PICTURE_COMMAND = 'crosscheck.showClaimPicture';
export const QUOTED_PICTURE_COMMAND = 'crosscheck.showQuotedPicture';
export const TIME_PICTURE_COMMAND = 'crosscheck.showTimeLine';
