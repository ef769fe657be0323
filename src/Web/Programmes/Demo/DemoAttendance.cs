using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Attendance;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>Attendance of the demo's past classes, which nobody held: part of the invented year, so that it looks like one.</summary>
internal static class DemoAttendance
{
    public static MeasuredSession Measured(ScheduledSession session) => new()
    {
        SessionId = session.Id,
        From = session.StartsAt,
        To = session.EndsAt,
        MeasuredAt = session.EndsAt.AddSeconds(3),
    };

    public static AttendanceResult Of(ScheduledSession session, string person, AttendanceRule rule)
    {
        var dice = new Dice($"{session.Id} {person}");
        var fate = dice.Roll(100);
        IReadOnlyList<Stay> stays = fate switch
        {
            < 3 => [],
            < 8 => [],
            < 16 => [Piece(session, dice.Between(0, 300), dice.Between(400, 780))],
            < 30 => [Piece(session, dice.Between(0, 30), dice.Between(300, 480)), Piece(session, dice.Between(500, 520), 1000)],
            _ => [Piece(session, dice.Between(0, 40), 1000)],
        };
        var seconds = (int)stays.Sum(stay => (stay.To!.Value - stay.From).TotalSeconds);
        return new AttendanceResult
        {
            SessionId = session.Id,
            PersonId = person,
            Status = fate < 3 ? AttendanceStatus.Excused : rule.Judge(seconds, (int)(session.EndsAt - session.StartsAt).TotalSeconds),
            Seconds = seconds,
            Calls = stays.Count == 0 || session.Kind != SessionKind.Class ? 0 : Math.Max(0, dice.Between(-2, 2)),
            Stays = stays,
        };
    }

    /// <summary>From and to in thousandths of the session, to the second.</summary>
    private static Stay Piece(ScheduledSession session, int from, int to)
    {
        var seconds = (long)(session.EndsAt - session.StartsAt).TotalSeconds;
        return new(session.StartsAt.AddSeconds(seconds * from / 1000), session.StartsAt.AddSeconds(seconds * to / 1000));
    }
}
