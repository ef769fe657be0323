/** What went wrong where the server could not say it, each with a next step. */
export const errors = {
  unreachable: "We cannot reach the classroom.",
  unreachableNext: "Check your internet connection, then try again.",
  unexpected: "Something went wrong on our side.",
  unexpectedNext: "Try again in a moment. If it stays, call or write to us: the number is below.",
  broken: {
    title: "Something went wrong on this page",
    text: "It is our mistake, not yours. In a class, your seat, hand and votes are kept.",
    reload: "Load the page again",
  },
  order: {
    unconfirmed: "We could not confirm that. Check the screen, and press again if it did not happen.",
    over: "You are no longer connected to this class.",
    tooMany: "Too many things are waiting to be sent. Wait until you are connected again.",
  },
  signedOut: "Your sign-in has ended. Open your personal link again.",
}
