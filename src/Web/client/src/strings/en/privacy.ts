/** What is stored of people: why, where, how long. The numbers come from the code itself. */
export const privacy = {
  title: "What is stored, and why",
  link: "What is stored, and why",
  lead: "The classroom keeps what it needs to hold your classes and to tell who was there, and nothing to sell, to score or to advertise. No page asks anybody else for anything: no fonts, no statistics, no pictures from elsewhere.",
  where:
    "All of it stands with the institution that holds the programme, in its own database and on its own disks, in the region it has chosen. Nobody else is given it, but the mail server that carries your mail, and those systems of the institution that staff connect: what each of them asked for is written down.",
  yours: {
    title: "What you can do",
    see: "Sign in and open “My data”: there you can take away everything that is stored about you.",
    erase:
      "Call or write to the staff, and they erase you. Your name, your address, your picture and your words go at once and for good; the year’s attendance stays as a number without a name.",
    ask: "Every look at your data by staff is written down. Ask them who looked, and when.",
  },
  table: "What is stored",
  column: { what: "What", why: "Why", how: "How long" },
  row: {
    profile: {
      what: "Name and how to say it, role, city, title, e-mail, telephone, working language, your assistant",
      why: "To know who belongs in a class, to write and to telephone you, and to call you by your right name",
      how: "As long as the programme is kept, or until you are erased",
    },
    portrait: {
      what: "Your portrait, if you choose one",
      why: "To show a face when your camera is off",
      how: "Until you remove it; other people’s browsers may show it for {{portraitMinutes}} minutes more",
    },
    signIns: {
      what: "Personal links, where you are signed in and when you last were; a scrambled form of each key, never the key",
      why: "To let you in, and nobody else",
      how: "A sign-in ends with its link, or when you end it; the list goes with you",
    },
    codes: {
      what: "That somebody asked for a code or a new link to your address",
      why: "To send it",
      how: "{{codeHours}} hour after the code has ended; a wish for a link goes as soon as it is sent",
    },
    mail: {
      what: "Every mail to you or your assistant, as it was sent but without its key",
      why: "So that staff can see whether it reached you",
      how: "{{mailDays}} days after the day it was for",
    },
    attendance: {
      what: "When you came and went, to the second; how often you were called on and raised a hand, how long you talked, in how many votes you took part; what staff say of it",
      why: "The programme asks for attendance. Talk time is never a grade",
      how: "As long as the programme is kept; without your name once you are erased",
    },
    phone: {
      what: "When staff telephoned you because you were missing, and what came of it",
      why: "So that two of them do not call you about the same thing",
      how: "As long as the programme is kept, or until you are erased",
    },
    recordings: {
      what: "Recordings of classes: the voice and picture of whoever speaks or is called on, and what is on the stage. Everyone is told before, and may decline",
      why: "So that the people of the class can watch it again, or make up for it",
      how: "Until staff delete the recording, or the day that its page names. What is said off the record is kept nowhere",
    },
    watched: {
      what: "Which recordings you watched, and which stretches of them",
      why: "So that a class you missed and watched counts as made up, and you go on where you were",
      how: "As long as the programme is kept, or until you are erased",
    },
    door: {
      what: "Whether your camera and microphone worked before a class",
      why: "So that staff can help you in",
      how: "Until the class is measured, seconds after it ended",
    },
    record: {
      what: "What was said and done in class: chat, hands, calls, points on the board, rooms, named votes",
      why: "It is how the class runs, and what you read about it afterwards",
      how: "As long as the programme is kept. A message that a host takes away, and your words once you are erased, are gone from it",
    },
    anonymous: {
      what: "What you choose in an anonymous vote",
      why: "To count it",
      how: "Until the vote’s last round closes. Then nothing anywhere links you to it",
    },
    meetings: {
      what: "When your calls, check-ins and your debrief are, and whether they were held",
      why: "To plan them. Of what is said in them nothing is kept",
      how: "As long as the programme is kept",
    },
    exhibits: {
      what: "Documents that faculty show in class",
      why: "To show them",
      how: "Until they are removed, and then {{exhibitDays}} day in which they can come back",
    },
    live: {
      what: "The record of a class while it runs, in memory and in a file beside the database",
      why: "So that a crash loses nothing",
      how: "{{liveHours}} hours after the class is archived",
    },
    programs: {
      what: "Keys with which staff let programs ask in their name, never the keys themselves; and what such a program was answered when it changed something",
      why: "So that the institution’s own programs can read and write what staff could, and a repeat changes nothing twice",
      how: "Keys as long as the programme is kept; answers {{answerHours}} hours",
    },
    audit: {
      what: "Who looked at, changed, downloaded or erased data, by number and not by name",
      why: "So that whoever is responsible can be asked",
      how: "{{auditDays}} days",
    },
    logs: {
      what: "Technical logs without names, addresses or anything that was said",
      why: "To find faults",
      how: "As whoever runs the host keeps them",
    },
  },
}
