export const pages = {
  wordmark: "City Leadership",
}
