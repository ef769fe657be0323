using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Api.Keys;

/// <summary>Where staff make and revoke their programme's keys for programs.</summary>
internal sealed class KeyDesk(IDbContextFactory<ClassroomDb> databases, TimeProvider time, ILogger<KeyDesk> logger)
{
    public const int Most = 50;
    public const int LongestName = 60;
    public const int LongestDays = 366;

    /// <summary>So long a key that ended is still listed.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    public async Task<KeysAnswer> ListAsync(string programme, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var since = now - Remembered;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var keys = await db.MachineKeys.AsNoTracking()
            .Where(key => key.ProgrammeId == programme && key.ExpiresAt > since && (key.RevokedAt == null || key.RevokedAt > since))
            .Join(db.People, key => key.MadeBy, person => person.Id, (key, person) => new { Key = key, person.Name })
            .OrderByDescending(made => made.Key.CreatedAt).ThenBy(made => made.Key.Id)
            .ToListAsync(cancellation);
        return new(now, [.. keys.Select(made => Line(made.Key, made.Name, now))]);
    }

    public async Task<IResult> MakeAsync(SignedInPerson by, MakeKey make, CancellationToken cancellation)
    {
        var name = make.Name.Trim();
        if (name.Length is 0 or > LongestName)
            return KeyRefusals.NoName;
        if (make.Scopes.Count == 0)
            return KeyRefusals.NoScope;
        if (make.Days is < 1 or > LongestDays)
            return KeyRefusals.NoTerm;

        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await Working(db, by.Programme, now).CountAsync(cancellation) >= Most)
            return KeyRefusals.TooMany;

        var text = KeyText.New();
        var key = new MachineKey
        {
            Id = Guid.CreateVersion7(now).ToString("n"),
            ProgrammeId = by.Programme,
            Name = name,
            KeyHash = LinkKey.Hash(text),
            Scopes = Scopes.Join(make.Scopes),
            MadeBy = by.Id,
            CreatedAt = now,
            ExpiresAt = now.AddDays(make.Days),
        };
        db.Add(key);
        await db.SaveChangesAsync(cancellation);
        KeyLog.Made(logger, by.Id, key.Id, key.Scopes);
        return TypedResults.Ok(new NewKeyAnswer(text, Line(key, await db.People.Where(p => p.Id == by.Id).Select(p => p.Name).SingleAsync(cancellation), now)));
    }

    public async Task<IResult> RevokeAsync(SignedInPerson by, string id, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var revoked = await db.MachineKeys.Where(key => key.Id == id && key.ProgrammeId == by.Programme && key.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(key => key.RevokedAt, now), cancellation);
        if (revoked == 0)
            return KeyRefusals.NoSuchKey;

        KeyLog.Revoked(logger, by.Id, id);
        return TypedResults.NoContent();
    }

    private static IQueryable<MachineKey> Working(ClassroomDb db, string programme, DateTimeOffset now) =>
        db.MachineKeys.Where(key => key.ProgrammeId == programme && key.RevokedAt == null && key.ExpiresAt > now);

    private static KeyLine Line(MachineKey key, string madeBy, DateTimeOffset now) => new(
        key.Id, key.Name, Scopes.Read(key.Scopes), madeBy, key.CreatedAt, key.ExpiresAt, key.LastUsedAt, key.RevokedAt,
        key.RevokedAt is null && key.ExpiresAt > now);
}
