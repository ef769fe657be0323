export const calling = {}
