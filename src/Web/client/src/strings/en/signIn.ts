/** Ways in besides the personal link. */
export const signIn = {
  institution: {
    button: "Sign in with {{name}}",
    who: "For faculty and staff.",
  },
  byMail: {
    title: "Come in by e-mail",
    text: "We write to your e-mail address in the programme: a code of six digits to type here and come in now, or a new link that stays good.",
    email: "Your e-mail address",
    code: "Send me a code",
    link: "Send me a new link",
    asking: "Asking…",
    asked: {
      code: "If that address is in the programme, a code is on its way to it. It is good for ten minutes, in this browser only; look among the unwanted mail too.",
      link: "If that address is in the programme, a new link is on its way to it. It can take a few minutes; look among the unwanted mail too.",
    },
    digits: "The six digits",
    enter: "Enter",
    entering: "Signing you in…",
  },
  failed: {
    title: "You are not signed in",
    cancelled: {
      what: "You turned back before signing in was finished.",
      next: "Nothing has changed. Begin again whenever you like.",
    },
    lost: {
      what: "This sign-in is finished already, took too long, or began in another browser.",
      next: "Begin again with the button below; it takes a moment.",
    },
    down: {
      what: "Your institution’s sign-in does not answer right now.",
      next: "Try again in a few minutes. Your personal link works meanwhile, and a new one can be sent to you.",
    },
    clock: {
      what: "Your institution’s clock and ours do not agree, so its answer could not be accepted.",
      next: "Try again in a minute. If it stays, tell the staff that the clocks differ, and come in with your personal link.",
    },
    refused: {
      what: "Your institution’s sign-in gave an answer that we could not accept.",
      next: "Begin again. If it stays, tell the staff, and come in with your personal link.",
    },
    unverified: {
      what: "Your institution does not say that your e-mail address is really yours.",
      next: "Confirm the address in your account there, then begin again; or come in with your personal link.",
    },
    unknown: {
      what: "You have an account at your institution, but nobody in a programme that is going on has its e-mail address.",
      next: "Ask the staff to put that address into the roster. How to reach them stands below.",
    },
    notThisWay: {
      what: "This way in is for faculty and staff of a programme that is going on, and you are not one of them there.",
      next: "Come in with your personal link; a new one can be sent to you. If you should be faculty or staff, ask the staff.",
    },
    otherAccount: {
      what: "Another account at your institution is the one that belongs to the person with this e-mail address.",
      next: "Sign in with the account you used before. If you have a new one, ask the staff to let it in.",
    },
    broken: {
      what: "Something went wrong on our side.",
      next: "Begin again. If it stays, tell the staff, and come in with your personal link.",
    },
  },
}
