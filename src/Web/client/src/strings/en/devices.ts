/** Where one is signed in. */
export const devices = {
  title: "My devices",
  text: "Every browser that is signed in as you. Sign out any that you do not know or no longer use.",
  link: "My devices",
  linkText: "See where you are signed in, and sign out of a device you left behind.",
  waiting: "Looking up where you are signed in…",
  unnamed: "A browser",
  isThis: "This device",
  ways: {
    link: "Signed in with your personal link on {{day}}",
    institution: "Signed in with your institution’s account on {{day}}",
    code: "Signed in with a code by e-mail on {{day}}",
  },
  seen: "Last used on {{day}}, {{time}}",
  seenToday: "Last used today, {{time}}",
  end: "Sign out",
  endOf: "Sign out: {{name}}, last used on {{day}}, {{time}}",
  ending: "Signing out…",
  ended: "{{name}} is signed out.",
  only: "You are signed in on this device only.",
  all: {
    title: "Sign out everywhere",
    text: "Ends every sign-in at once, this one too, and closes a class that is open anywhere.",
    links:
      "Your personal links stay good, so that you can come back. If a link may be in somebody else’s hands, call or write to us: we end it and send you another.",
    button: "Sign out everywhere",
    sure: "Yes, sign me out everywhere",
    keep: "Stay signed in",
  },
}
