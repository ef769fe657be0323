export const calling = {};
