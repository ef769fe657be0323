using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Api.Machines;

/// <summary>What programs wrote under which name, and were answered.</summary>
internal sealed class WriteShelf(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    /// <summary>So long an answer is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>A host that died with a write under way says nothing of it any more: from then on a repeat does it.</summary>
    private static readonly TimeSpan GivenUp = TimeSpan.FromMinutes(2);

    /// <summary>Of many who begin the same at once, one is given a time; the others what is known of it.</summary>
    public async Task<(DateTimeOffset? Began, MachineWrite? Known)> BeginAsync(string key, string name, string hash, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (over, lost) = (now - Kept, now - GivenUp);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.MachineWrites
            .Where(write => write.KeyId == key && write.Name == name && (write.BeganAt < over || (write.Status == null && write.BeganAt < lost)))
            .ExecuteDeleteAsync(cancellation);
        var began = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "MachineWrites" ("KeyId", "Name", "RequestHash", "BeganAt") VALUES ({key}, {name}, {hash}, {now.UtcTicks})
            ON CONFLICT ("KeyId", "Name") DO NOTHING
            """,
            cancellation);
        if (began == 1)
            return (now, null);

        // Gone in between: it was refused, and whoever asks again comes first.
        return await db.MachineWrites.AsNoTracking().SingleOrDefaultAsync(write => write.KeyId == key && write.Name == name, cancellation) is { } known
            ? (null, known)
            : await BeginAsync(key, name, hash, cancellation);
    }

    /// <summary>Lets go of what is older than <see cref="Kept"/>.</summary>
    public async Task TidyAsync(CancellationToken cancellation)
    {
        var over = time.GetUtcNow() - Kept;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.MachineWrites.Where(write => write.BeganAt < over).ExecuteDeleteAsync(cancellation);
    }

    public async Task KeepAsync(WriteBegun write, int status, string? contentType, string body, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await Of(db, write).ExecuteUpdateAsync(
            set => set.SetProperty(w => w.Status, status).SetProperty(w => w.ContentType, contentType).SetProperty(w => w.Body, body), cancellation);
    }

    public async Task ForgetAsync(WriteBegun write, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await Of(db, write).ExecuteDeleteAsync(cancellation);
    }

    private static IQueryable<MachineWrite> Of(ClassroomDb db, WriteBegun write) =>
        db.MachineWrites.Where(w => w.KeyId == write.Key && w.Name == write.Name && w.BeganAt == write.At);
}
