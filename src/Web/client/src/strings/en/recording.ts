/** Whether the class is recorded: the sign for everyone, the hosts' controls, and the choice at the door. */
export const recording = {
  sign: {
    on: "Recorded",
    leaving: "Still recorded…",
    offTheRecord: "Off the record",
    withoutMe: "Recorded without you",
  },
  about: "About the recording",
  text: {
    on: "The class is being recorded: who speaks or is called on, and what is on the stage. Only people of this class can watch it.",
    leaving: "A host has asked to stop recording. Until this says so, what you say is still recorded.",
    offTheRecord: "What is said now is not recorded. You are told before the recording goes on.",
    rooms: "What is said in breakout rooms is recorded, too.",
    chat: "The chat is shown beside it.",
    withoutMe: "You are not recorded: your picture, your voice and your name stay out.",
  },
  declineMe: "Do not record me",
  recordMe: "Record me again",
  desk: {
    title: "Recording",
    rooms: "Record breakout rooms, too",
    chat: "Show the chat beside it",
    start: "Start recording",
    goOff: "Go off the record",
    goOn: "Go on the record",
    stop: "Stop recording",
    state: {
      off: "The class is not recorded.",
      on: "Recording since {{time}}.",
      leaving: "Still recording. It stops in a moment.",
      offTheRecord: "Off the record since {{time}}.",
    },
    without: "Not recorded, as they wished: {{names}}.",
    trouble: {
      title: "Something is missing from the recording",
      engineAway:
        "Sound and pictures are interrupted, so nothing is recorded. The class goes on; recording does, too, once they are back.",
      notRecorded: "Somebody who is heard is not recorded. It is tried again. If this stays, call the help line.",
      noFolder: "There is nowhere to record to. Call the help line: a setting is missing.",
      diskLow: "The disk for recordings is almost full. Call the help line before it is.",
    },
  },
  door: {
    now: "This class is being recorded.",
    perhaps: "This class may be recorded.",
    text: "Who speaks or is called on is in the recording, and only people of this class can watch it.",
    decline: "Do not record me: my picture, voice and name stay out",
  },
}
