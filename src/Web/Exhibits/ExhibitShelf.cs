using System.Collections.Immutable;
using System.Security.Cryptography;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Exhibits;

/// <summary>The exhibits of a class, as its hosts keep them.</summary>
internal sealed class ExhibitShelf(
    IDbContextFactory<ClassroomDb> databases, ExhibitFiles files, IOptions<ExhibitOptions> options, TimeProvider time) : IDisposable
{
    public const int Most = 30;
    public const int LongestTitle = 120;

    /// <summary>How long a removed exhibit can come back.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    /// <summary>A file is looked at as a whole: two at a time hold at most twice the largest in memory.</summary>
    private readonly SemaphoreSlim desk = new(2);

    /// <summary>What a live session may show: the class's own, oldest first.</summary>
    public static async Task<ImmutableArray<Exhibit>> OfClassAsync(ClassroomDb db, string session, CancellationToken cancellation) =>
    [
        .. (await KeptAsync(db, session, cancellation)).Select(exhibit => new Exhibit(new(exhibit.Id), exhibit.Title, exhibit.Pages)),
    ];

    /// <summary>Oldest first, without those that were removed.</summary>
    public static Task<List<StoredExhibit>> KeptAsync(ClassroomDb db, string session, CancellationToken cancellation) =>
        Kept(db, session).ToListAsync(cancellation);

    public async Task<IResult> ListAsync(SignedInPerson host, string session, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await IsOursAsync(db, host, session, cancellation)
            ? TypedResults.Ok((await KeptAsync(db, session, cancellation)).Select(ExhibitAnswer.Of))
            : ExhibitRefusals.NoSuchClass;
    }

    public async Task<IResult> AddAsync(SignedInPerson host, string session, string? title, Stream sent, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await IsOursAsync(db, host, session, cancellation))
            return ExhibitRefusals.NoSuchClass;
        if (Title(title) is not { } name)
            return ExhibitRefusals.BadTitle;
        if (await Kept(db, session).CountAsync(cancellation) >= Most)
            return ExhibitRefusals.TooMany;

        var id = NewId();
        var kept = false;
        await desk.WaitAsync(cancellation);
        try
        {
            if (await files.ReceiveAsync(id, sent, cancellation) is not { } file)
                return ExhibitRefusals.TooLarge(options.Value.Bytes);
            var finding = PdfInspection.Of(file);
            if (finding.Problem is { } problem)
                return ExhibitRefusals.Of(problem);

            var exhibit = Stored(id, session, name, finding.Pages, file.Length, time.GetUtcNow(), host.Id);
            db.Add(exhibit);
            files.Keep(id);
            await db.SaveChangesAsync(cancellation);
            kept = true;
            return TypedResults.Ok(ExhibitAnswer.Of(exhibit));
        }
        finally
        {
            desk.Release();
            if (!kept)
                files.Delete(id);
        }
    }

    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public static StoredExhibit Stored(string id, string session, string title, int pages, long bytes, DateTimeOffset at, string by) => new()
    {
        Id = id,
        SessionId = session,
        Title = title,
        Pages = pages,
        Bytes = bytes,
        UploadedAt = at,
        UploadedBy = by,
    };

    public Task<IResult> RenameAsync(SignedInPerson host, string session, string exhibit, string? title, CancellationToken cancellation) =>
        Title(title) is { } name
            ? ChangeAsync(host, session, exhibit, found => found.Title = name, cancellation)
            : Task.FromResult<IResult>(ExhibitRefusals.BadTitle);

    public Task<IResult> RemoveAsync(SignedInPerson host, string session, string exhibit, CancellationToken cancellation) =>
        ChangeAsync(host, session, exhibit, found => found.RemovedAt ??= time.GetUtcNow(), cancellation);

    public Task<IResult> RestoreAsync(SignedInPerson host, string session, string exhibit, CancellationToken cancellation) =>
        ChangeAsync(host, session, exhibit, found => found.RemovedAt = null, cancellation);

    /// <summary>Lets go for good what was removed long enough ago.</summary>
    public async Task ClearAsync(CancellationToken cancellation)
    {
        var limit = time.GetUtcNow() - Grace;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        foreach (var gone in await db.StoredExhibits.Where(exhibit => exhibit.RemovedAt < limit).ToListAsync(cancellation))
        {
            files.Delete(gone.Id);
            db.Remove(gone);
        }

        await db.SaveChangesAsync(cancellation);
    }

    public void Dispose() => desk.Dispose();

    private async Task<IResult> ChangeAsync(
        SignedInPerson host, string session, string id, Action<StoredExhibit> change, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var exhibit = await db.StoredExhibits.SingleOrDefaultAsync(
            e => e.Id == id && e.SessionId == session && e.Session.ProgrammeId == host.Programme, cancellation);
        if (exhibit is null)
            return ExhibitRefusals.NoSuchExhibit;

        change(exhibit);
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Ok(ExhibitAnswer.Of(exhibit));
    }

    private static Task<bool> IsOursAsync(ClassroomDb db, SignedInPerson host, string session, CancellationToken cancellation) =>
        db.ScheduledSessions.AnyAsync(s => s.Id == session && s.ProgrammeId == host.Programme && s.Kind == SessionKind.Class, cancellation);

    private static IQueryable<StoredExhibit> Kept(ClassroomDb db, string session) =>
        db.StoredExhibits.AsNoTracking().Where(e => e.SessionId == session && e.RemovedAt == null).OrderBy(e => e.UploadedAt).ThenBy(e => e.Id);

    /// <summary>Null: not one.</summary>
    private static string? Title(string? typed)
    {
        var title = string.Concat((typed ?? "").Where(letter => !char.IsControl(letter))).Trim();
        return title.Length is > 0 and <= LongestTitle ? title : null;
    }
}
