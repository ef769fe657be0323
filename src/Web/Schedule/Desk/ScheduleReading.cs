using CityLeadership.Classroom.Web.Data;
using NodaTime;

namespace CityLeadership.Classroom.Web.Schedule.Desk;

/// <summary>Whether what staff wrote can stand on a calendar: each finding is a sentence about one thing.</summary>
internal static class ScheduleReading
{
    private const int LongestMinutes = 12 * 60;

    /// <summary>Null with the problem when it is no rule.</summary>
    public static SeriesRule? Rule(RuleBody written, out string? problem)
    {
        problem = Problem(written.Zone, written.Minutes, written.Tracks)
            ?? (written.EveryWeeks is < 1 or > 26 ? "Classes come every 1 to 26 weeks." : null)
            ?? (written.Count is < 1 or > 60 ? "A series has 1 to 60 classes." : null);
        return Local(written.First, ref problem) is { } first && problem is null
            ? new(first, written.Zone, written.EveryWeeks, written.Count, written.Minutes, written.RestsAtYearEnd, written.Tracks)
            : null;
    }

    /// <summary>The local time that was written; null with the problem when it is none.</summary>
    public static LocalDateTime? Local(string written, ref string? problem)
    {
        var read = SeriesRule.Written.Parse(written);
        if (read.Success && read.Value.Year is >= 2000 and < 2200)
            return read.Value;

        problem ??= "That is no date and time. Write the day and the hour.";
        return null;
    }

    public static string? Problem(string zone, int minutes, Tracks tracks) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null ? $"There is no time zone called “{zone}”. Choose one from the list, such as America/New_York."
        : minutes is < 10 or > LongestMinutes ? "A session lasts 10 minutes to 12 hours."
        : tracks is < Tracks.Mayors or > Tracks.Both ? "A session is for mayors, for senior leaders, or for both."
        : null;

    public static string? Problem(string title, string? subtitle) =>
        string.IsNullOrWhiteSpace(title) ? "It needs a title."
        : title.Length > Lengths.Text || subtitle?.Length > Lengths.Text ? $"A title has at most {Lengths.Text} characters."
        : null;
}
