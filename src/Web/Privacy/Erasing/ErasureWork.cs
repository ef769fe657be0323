using System.Collections.Immutable;
using System.Text.Json;
using System.Threading.Channels;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Privacy.Erasing;

/// <summary>
/// Takes what erased people said out of the record of one class after the other: out of the log while Redis still has it, then out of the
/// archive. Whoever goes on where another host died does the last class again, which changes nothing.
/// </summary>
internal sealed class ErasureWork(
    IDbContextFactory<ClassroomDb> databases, ISessionLog log, ISessionArchive archive, TimeProvider time, ILogger<ErasureWork> logger) : BackgroundService
{
    /// <summary>A host may have copied the roster into a class's record that knew it from just before.</summary>
    internal static readonly TimeSpan Aftermath = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Somebody was erased on this host.</summary>
    public void Ring() => bell.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var next = Pause;
            try
            {
                if (!await RoundAsync(stoppingToken))
                    next = Aftermath;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                ErasureLog.NotErased(logger, failure);
            }

            try
            {
                await bell.Reader.ReadAsync(stoppingToken).AsTask().WaitAsync(next, time, stoppingToken);
            }
            catch (TimeoutException)
            {
                // Nobody rang: there may be what another host did not live to do.
            }
        }
    }

    /// <summary>False: something is left that has to wait a moment.</summary>
    private async Task<bool> RoundAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var done = true;
        foreach (var erasure in await db.Erasures.Where(e => e.EndedAt == null).ToListAsync(cancellation))
            done &= await EraseAsync(db, erasure, cancellation);
        return done;
    }

    private async Task<bool> EraseAsync(ClassroomDb db, Erasure erasure, CancellationToken cancellation)
    {
        if (time.GetUtcNow() < erasure.AskedAt + Aftermath)
            return false;

        var sessions = await Mentions.Of(db.ArchivedEntries.AsNoTracking(), erasure.PersonId).Select(e => e.SessionId).Distinct()
            .Order().ToListAsync(cancellation);
        erasure.Of = sessions.Count;
        foreach (var session in sessions.Skip(erasure.Done))
        {
            if (!await db.ArchivedSessions.AnyAsync(s => s.SessionId == session, cancellation))
                return false;

            await ForgetAsync(db, session, new(erasure.PersonId), cancellation);
            erasure.Done++;
            await db.SaveChangesAsync(cancellation);
        }

        erasure.EndedAt = time.GetUtcNow();
        await db.SaveChangesAsync(cancellation);

        // SQLite's journal still has what was written before, until it is folded into the file.
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
        ErasureLog.Ended(logger, erasure.PersonId, erasure.Done);
        return true;
    }

    private async Task ForgetAsync(ClassroomDb db, string session, PersonId person, CancellationToken cancellation)
    {
        var entries = await archive.ReadAsync(session, cancellation);
        var lost = await db.LostEntries.AsNoTracking().Where(e => e.SessionId == session).OrderBy(e => e.Number).Select(e => e.Json).ToListAsync(cancellation);
        var apart = lost.ConvertAll(json => JsonSerializer.Deserialize<LogEntry>(json, ClassroomJson.Options)!).ToImmutableArray();
        foreach (var entry in Forgetting.Of(person, entries).Concat(Forgetting.Of(person, apart)))
        {
            await log.BlankAsync(session, entry, cancellation);
            await archive.BlankAsync(session, entry, cancellation);
        }
    }
}

internal static partial class ErasureLog
{
    [LoggerMessage(2820, LogLevel.Information, "{By} erased {Person}")]
    public static partial void Begun(ILogger logger, string by, string person);

    [LoggerMessage(2821, LogLevel.Information, "{Person} is out of the records of {Sessions} classes")]
    public static partial void Ended(ILogger logger, string person, int sessions);

    [LoggerMessage(2822, LogLevel.Error, "An erasure could not go on; it will be tried again")]
    public static partial void NotErased(ILogger logger, Exception failure);
}
