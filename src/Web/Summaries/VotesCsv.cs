using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Schedule;

namespace CityLeadership.Classroom.Web.Summaries;

/// <summary>
/// Closed rounds of votes as one file for spreadsheets. A vote by name is a line a person; an anonymous one is its result
/// alone, with the same groups withheld as on every screen, because nothing more of it is stored.
/// </summary>
internal static class VotesCsv
{
    /// <param name="poll">Only this one; null: all of the class.</param>
    public static byte[] Write(SessionCard session, SessionState state, PollId? poll) => Spreadsheet.Write(
        ["Question", "Kind", "Round", $"Opened ({session.Zone})", "By name", "Line", "Name", "City", "Role", "Answer", "Right", "Count"],
        from asked in state.Polls.Values.Where(one => poll is null || one.Id == poll).OrderBy(one => one.OpenedAt)
        from vote in SummaryReading.Rounds(asked, PollView.Of(asked with { Revealed = true }))
        from line in VoteLine.Of(state, asked, vote)
        select (string[])[
            vote.Question, vote.Form.Kind.ToString(), $"{vote.Round}", SessionFile.At(vote.OpenedAt, session.Zone), vote.Anonymous ? "no" : "yes",
            line.Line, line.Name, line.City, line.Role, line.Answer, line.Right, line.Count,
        ]);
}
