using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Attendance.Joining;

/// <summary>
/// How far each person came before class. It lies beside the log: a class's record begins at its door, and what happened on
/// the way there is for the telephone, not for keeping.
/// </summary>
internal sealed class JoinSteps(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    /// <summary>A link opened or a page looked at before that has nothing to do with this class.</summary>
    private static readonly TimeSpan Before = TimeSpan.FromHours(12);

    /// <summary>Everyone of whom there is a sign, by person.</summary>
    public static async Task<Dictionary<string, JoinAnswer>> ReadAsync(ClassroomDb db, ScheduledSession session, CancellationToken cancellation)
    {
        var (programme, since) = (session.ProgrammeId, session.StartsAt - Before);
        var opened = await db.PersonalLinks.Where(link => link.ProgrammeId == programme && link.OpenedAt >= since)
            .Select(link => new { link.PersonId, At = link.OpenedAt!.Value }).ToListAsync(cancellation);
        var seen = await db.Devices.Where(device => device.ProgrammeId == programme && device.RevokedAt == null && device.LastSeenAt >= since)
            .Select(device => new { device.PersonId, At = device.LastSeenAt }).ToListAsync(cancellation);
        var checks = await db.DoorChecks.AsNoTracking().Where(check => check.SessionId == session.Id).ToListAsync(cancellation);
        return opened.Select(one => (one.PersonId, Join: new JoinAnswer(JoinStep.LinkOpened, one.At, null, null)))
            .Concat(seen.Select(one => (one.PersonId, Join: new JoinAnswer(JoinStep.SignedIn, one.At, null, null))))
            .Concat(checks.Select(check => (check.PersonId, Join: Of(check))))
            .GroupBy(one => one.PersonId, one => one.Join, StringComparer.Ordinal)
            .ToDictionary(one => one.Key, one => one.MaxBy(join => (join.Step, join.At))!, StringComparer.Ordinal);
    }

    /// <summary>Keeps the last report of somebody's devices. False when the programme has no such session that is still to be measured.</summary>
    public async Task<bool> ReportAsync(string programme, string id, string person, DoorReport report, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await db.ClassesOf(programme).AnyAsync(s => s.Id == id && !db.MeasuredSessions.Any(m => m.SessionId == id), cancellation))
            return false;

        var now = time.GetUtcNow();
        var changed = await db.DoorChecks.Where(check => check.SessionId == id && check.PersonId == person)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.At, now).SetProperty(c => c.Camera, report.Camera).SetProperty(c => c.Microphone, report.Microphone), cancellation);
        if (changed > 0)
            return true;

        db.Add(new DoorCheck { SessionId = id, PersonId = person, At = now, Camera = report.Camera, Microphone = report.Microphone });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Their other device was first by a moment, and says the same.
        }

        return true;
    }

    private static JoinAnswer Of(DoorCheck check) => new(
        check is { Camera: null, Microphone: null } ? JoinStep.DevicesOk : JoinStep.DeviceTrouble, check.At, check.Camera, check.Microphone);
}
