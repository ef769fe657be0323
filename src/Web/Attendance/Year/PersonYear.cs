using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Attendance.Corrections;

namespace CityLeadership.Classroom.Web.Attendance.Year;

/// <summary>One person's year: every session that is for them, what counts of it, and what they did there.</summary>
/// <param name="City">Empty for those who come from no city.</param>
internal sealed record PersonYear(
    string Person, string Name, string Title, string City, string? CityId, Role Role, Totals Totals, IReadOnlyList<PersonClass> Classes);

/// <param name="Did">Null: nothing was measured.</param>
/// <param name="Watched">Seconds of its recording that they watched, each counted once; null: none.</param>
/// <param name="History">What staff said of it, the oldest first.</param>
internal sealed record PersonClass(MatrixSession Session, Cell Cell, DidInClass? Did, int? Watched, IReadOnlyList<CorrectionEntry> History);

/// <summary>Counted from the record of the class. Null: that was not kept of this class. Talk time is never a grade.</summary>
/// <param name="Seconds">In class.</param>
/// <param name="TalkSeconds">Heard talking.</param>
/// <param name="Calls">How often called on.</param>
/// <param name="Hands">Raised.</param>
/// <param name="Votes">Rounds of votes taken part in.</param>
/// <param name="Breakouts">Taken part in.</param>
internal sealed record DidInClass(int Seconds, int? TalkSeconds, int Calls, int? Hands, int? Votes, int? Breakouts);

/// <summary>The years of a city's people.</summary>
/// <param name="Zone">IANA zone of the city hall.</param>
internal sealed record CityYear(string City, string Name, string Country, string Zone, IReadOnlyList<PersonYear> People);
