namespace CityLeadership.Classroom.Web.Privacy.Export;

internal static class ReadMe
{
    /// <summary>What is in the file, what is not, and why.</summary>
    public const string Text = """
        What the classroom has stored about you.

        Each table is here twice: as .csv for spreadsheets, and in the folder "json" for programs. Times are in UTC.

          profile, enrolments           who you are to the programme
          links, devices,               how you can sign in, and where you are signed in
          institution-accounts,
          calendar-feeds
          mail                          what was mailed to you or your assistant
          attendance,                   what was measured, and what staff said of it
          attendance-corrections
          telephone-calls               when staff telephoned you because you were missing
          door-checks                   whether your camera and microphone worked before a class that is not over
          meetings, offered-times       calls, check-ins and debriefs; of what was said in them nothing is kept
          class-...                     what you said and did in class
          looked-at                     when your data was looked at, changed or downloaded
          portrait.jpg                  your portrait, if you chose one

        What is not here, and why:

        - Keys of links, sign-ins and calendar addresses. Whoever found this file could sign in as you with them.
          Only a scrambled form of them is stored, from which they cannot be made.
        - What you chose in anonymous votes. Once such a vote is closed, nothing that is stored links you to your
          choice: not for us, and so not for you. That you voted is in class-votes.
        - Your share of the notes that a breakout room wrote together. They are one text; who wrote which word of it
          cannot be told. What you sent to it is in class-everything-else in the form it was sent.
        - What others wrote about you on a teaching plan or in their mail: it is theirs as much as yours. Ask the
          programme's staff.
        - Backups, which whoever runs the host keeps and lets go by their own rule.

        """;
}
