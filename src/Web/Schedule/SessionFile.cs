using NodaTime.Text;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>How a file about a session is named, and how moments are written in it.</summary>
internal static class SessionFile
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    /// <summary>"Class 4 2027-01-14.csv", by the date in the session's zone; with <paramref name="what"/> before the dot.</summary>
    public static string Name(SessionCard session, string? what = null)
    {
        var date = LocalDatePattern.Iso.Format(Series.Local(session.StartsAt, session.Zone).Date);
        var name = session.Number is { } number ? $"Class {number}" : session.Title;
        return what is null ? $"{name} {date}.csv" : $"{name} {date} {what}.csv";
    }

    /// <summary>A moment on the clocks of the session's zone; empty for none.</summary>
    public static string At(DateTimeOffset? instant, string zone) =>
        instant is { } at ? Moment.Format(Series.Local(at, zone)) : "";
}
