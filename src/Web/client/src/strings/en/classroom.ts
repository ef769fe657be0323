/** From the door of a class to its end, around the live room itself. */
export const classroom = {
  title: "Class",
  opening: "Finding your place…",
  arriving: "Going in…",
  leaving: "Leaving…",
  lobby: {
    title: "You are at the door",
    doors: "Doors open at {{time}}. You come in by yourself: there is nothing to press.",
    open: "The hosts see that you are at the door and let you in. There is nothing to press.",
    wait: "You come in by yourself as soon as the doors open. There is nothing to press.",
    as: "You come in as {{name}}.",
    leave: "Leave",
  },
  connection: {
    reconnecting: "Connection lost. Coming back…",
    offline: "This device is offline.",
    kept: "Your seat, hand and votes are kept, and what you press is sent once you are back.",
    seconds_one: "{{count}} second",
    seconds_other: "{{count}} seconds",
  },
  away: {
    title: "You are not in the class",
    left: "You left. Your seat is kept: you can come back as long as the class runs.",
    again: "Enter again",
    home: "To my page",
  },
  ended: {
    meeting: "The meeting has ended",
    nothingKept: "Nothing of what was said or written in it is kept. Only whether you met is.",
    title: "The class has ended",
    text: "Thank you for being part of it. Your page shows when you meet again.",
    summary: "See the class summary",
    watch: "Watch the recording",
    attendance: "See the attendance",
  },
}
