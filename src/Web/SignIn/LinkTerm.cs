using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>How long a personal link stays good.</summary>
internal static class LinkTerm
{
    /// <summary>After the programme's last session.</summary>
    private static readonly TimeSpan Afterwards = TimeSpan.FromDays(30);

    /// <summary>Hosts come early, and stay after the bell.</summary>
    private static readonly TimeSpan AroundClass = TimeSpan.FromHours(2);

    public static async Task<DateTimeOffset> EndAsync(ClassroomDb db, string programme, DateTimeOffset now, CancellationToken cancellation)
    {
        var last = await LastAsync(db, programme, cancellation);
        return (last > now ? last.Value : now) + Afterwards;
    }

    /// <summary>Whether links to this programme are still sent to who asks.</summary>
    public static async Task<bool> IsGoingOnAsync(ClassroomDb db, string programme, DateTimeOffset now, CancellationToken cancellation) =>
        IsGoingOn(await LastAsync(db, programme, cancellation), now);

    /// <param name="last">When the programme's last session ends; null: it has none yet.</param>
    public static bool IsGoingOn(DateTimeOffset? last, DateTimeOffset now) => last is not { } end || end + Afterwards > now;

    /// <summary>A moment from then on at which no class of the programme is going on: nobody is signed out in the middle of one.</summary>
    public static async Task<DateTimeOffset> BetweenClassesAsync(ClassroomDb db, string programme, DateTimeOffset end, CancellationToken cancellation)
    {
        var (early, late) = (end + AroundClass, end - AroundClass);
        var over = await db.ScheduledSessions
            .Where(s => s.ProgrammeId == programme && s.CancelledAt == null && s.StartsAt < early && s.EndsAt > late)
            .MaxAsync(s => (DateTimeOffset?)s.EndsAt, cancellation);
        return over is { } last && last + AroundClass > end ? last + AroundClass : end;
    }

    private static Task<DateTimeOffset?> LastAsync(ClassroomDb db, string programme, CancellationToken cancellation) =>
        db.ScheduledSessions.Where(s => s.ProgrammeId == programme).MaxAsync(s => (DateTimeOffset?)s.EndsAt, cancellation);
}
