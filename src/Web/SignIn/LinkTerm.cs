using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>How long a personal link stays good.</summary>
internal static class LinkTerm
{
    /// <summary>After the programme's last session.</summary>
    private static readonly TimeSpan Afterwards = TimeSpan.FromDays(30);

    public static async Task<DateTimeOffset> EndAsync(ClassroomDb db, string programme, DateTimeOffset now, CancellationToken cancellation)
    {
        var last = await LastAsync(db, programme, cancellation);
        return (last > now ? last.Value : now) + Afterwards;
    }

    /// <summary>Whether links to this programme are still sent to who asks.</summary>
    public static async Task<bool> IsGoingOnAsync(ClassroomDb db, string programme, DateTimeOffset now, CancellationToken cancellation) =>
        await LastAsync(db, programme, cancellation) is not { } last || last + Afterwards > now;

    private static Task<DateTimeOffset?> LastAsync(ClassroomDb db, string programme, CancellationToken cancellation) =>
        db.ScheduledSessions.Where(s => s.ProgrammeId == programme).MaxAsync(s => (DateTimeOffset?)s.EndsAt, cancellation);
}
