using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using NodaTime;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>
/// The demo's calendar: the kick-off in July, then a class every six weeks at 9:00 in Boston; and the class nearest to now
/// is moved to now, so that whoever starts the demo finds it open.
/// </summary>
internal static class DemoYear
{
    public const string Zone = "America/New_York";

    private static readonly TimeSpan Length = TimeSpan.FromHours(2);

    private static readonly (string Title, string Case)[] Classes =
    [
        ("Seeing the problem", "The water main case"),
        ("Building teams that last", "The night shelter case"),
        ("Listening to the city", "The tram line case"),
        ("Leading beyond authority", "The harbour case"),
        ("Data and judgement", "The clinic hours case"),
        ("Negotiating coalitions", "The stadium lease case"),
        ("Trying things in public", "The school kitchens case"),
        ("Leaving a city that learns", "The handover case"),
    ];

    /// <summary>Numbers whose two tracks meet apart, the senior leaders a day earlier.</summary>
    private static readonly int[] Apart = [2, 5];

    /// <summary>The whole year around <paramref name="now"/>.</summary>
    public static List<ScheduledSession> Plan(string programme, DateTimeOffset now)
    {
        var kickOff = KickOffBefore(now);
        var dates = Series.Every(6, kickOff.PlusDays(2).PlusWeeks(6), Classes.Length, restsAtYearEnd: true).ToArray();
        var current = 1 + Array.IndexOf(dates, dates.MinBy(date => (Series.At(date, Zone) - now).Duration()));
        List<ScheduledSession> year =
        [
            Session(programme, SessionKind.KickOff, null, "New York", "Kick-off in person", Series.At(kickOff, Zone), TimeSpan.FromHours(8), Tracks.Both),
        ];
        for (var number = 1; number <= Classes.Length; number++)
        {
            var at = dates[number - 1];
            if (number == current)
            {
                year.Add(Class(programme, number, QuarterBefore(now), Tracks.Both));
            }
            else if (Apart.Contains(number))
            {
                year.Add(Class(programme, number, Series.At(at.PlusDays(-1), Zone), Tracks.SeniorLeaders));
                year.Add(Class(programme, number, Series.At(at, Zone), Tracks.Mayors));
            }
            else
            {
                year.Add(Class(programme, number, Series.At(at, Zone), Tracks.Both));
            }
        }

        return year;
    }

    /// <summary>
    /// The next class, moved to now for both tracks; when the year has none left, one more. Classes of the same number that
    /// met apart become one: <paramref name="superfluous"/> is the other.
    /// </summary>
    public static ScheduledSession Next(
        string programme, IReadOnlyCollection<ScheduledSession> year, DateTimeOffset now, out ScheduledSession? superfluous)
    {
        var classes = year.Where(session => session.Kind == SessionKind.Class && session.CancelledAt is null).ToList();
        var next = classes.Where(session => session.StartsAt > now).MinBy(session => session.StartsAt);
        superfluous = next is null ? null : classes.Find(session => session != next && session.Number == next.Number && session.StartsAt > now);
        if (next is null)
            return Class(programme, (classes.Max(session => session.Number) ?? 0) + 1, QuarterBefore(now), Tracks.Both);

        (next.StartsAt, next.Tracks) = (QuarterBefore(now), Tracks.Both);
        next.EndsAt = next.StartsAt + Length;
        next.Changed(now);
        return next;
    }

    /// <summary>The last kick-off that lies three weeks back or more: the second Tuesday of a July, at 9:00.</summary>
    private static LocalDateTime KickOffBefore(DateTimeOffset now)
    {
        var today = Series.Local(now, Zone).Date;
        var (thisYear, lastYear) = (KickOff(today.Year), KickOff(today.Year - 1));
        return thisYear.PlusWeeks(3) <= today ? thisYear.At(new LocalTime(9, 0)) : lastYear.At(new LocalTime(9, 0));
    }

    private static LocalDate KickOff(int year) => LocalDate.FromYearMonthWeekAndDay(year, 7, 2, IsoDayOfWeek.Tuesday);

    private static DateTimeOffset QuarterBefore(DateTimeOffset now) => new(now.UtcTicks - (now.UtcTicks % TimeSpan.FromMinutes(15).Ticks), TimeSpan.Zero);

    private static ScheduledSession Class(string programme, int number, DateTimeOffset start, Tracks tracks)
    {
        var (title, taught) = Classes[(number - 1) % Classes.Length];
        return Session(programme, SessionKind.Class, number, title, taught, start, Length, tracks);
    }

    private static ScheduledSession Session(
        string programme, SessionKind kind, int? number, string title, string subtitle, DateTimeOffset start, TimeSpan length, Tracks tracks) => new()
        {
            Id = new Dice($"{programme} {kind} {number} {tracks}").Word(10),
            ProgrammeId = programme,
            Kind = kind,
            Number = number,
            Title = title,
            Subtitle = subtitle,
            StartsAt = start,
            EndsAt = start + length,
            Zone = Zone,
            Tracks = tracks,
        };
}
