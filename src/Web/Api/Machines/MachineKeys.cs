using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Api.Machines;

/// <summary>Finds who asks with a key. Each time anew: one that is revoked ends at once, as does one whose maker is staff no more.</summary>
internal sealed class MachineKeys(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    /// <summary>How exact "last used" is.</summary>
    private static readonly TimeSpan UsedStep = TimeSpan.FromMinutes(5);

    /// <param name="text">As it was sent.</param>
    public async Task<(MachineCaller? Caller, Refusal? Refusal)> FindAsync(string text, CancellationToken cancellation)
    {
        if (!text.StartsWith(KeyText.Start, StringComparison.Ordinal) || !LinkKey.IsPlausible(text))
            return (null, MachineRefusals.UnknownKey);

        var (now, hash) = (time.GetUtcNow(), LinkKey.Hash(text));
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.MachineKeys.AsNoTracking().SingleOrDefaultAsync(k => k.KeyHash == hash, cancellation) is not { } key)
            return (null, MachineRefusals.UnknownKey);
        if (key.RevokedAt is not null)
            return (null, MachineRefusals.RevokedKey);
        if (key.ExpiresAt <= now)
            return (null, MachineRefusals.ExpiredKey);
        if (!await db.Enrolments.AnyAsync(e => e.ProgrammeId == key.ProgrammeId && e.PersonId == key.MadeBy && e.Role == Role.Staff && e.LeftAt == null, cancellation))
            return (null, MachineRefusals.MakerLeft);

        if (key.LastUsedAt is not { } used || used + UsedStep < now)
            await db.MachineKeys.Where(k => k.Id == key.Id).ExecuteUpdateAsync(set => set.SetProperty(k => k.LastUsedAt, now), cancellation);
        return (new(key.Id, new(key.MadeBy, key.ProgrammeId, Role.Staff), Scopes.Read(key.Scopes)), null);
    }
}
