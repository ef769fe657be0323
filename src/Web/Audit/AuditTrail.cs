using System.Collections.Concurrent;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Audit;

/// <summary>
/// Writes the audit log. An entry of something that is done already is not lost when the database is silent: it waits here, is tried
/// again, and goes into the host's log if the host ends before. Entries leave the database by age alone.
/// </summary>
internal sealed class AuditTrail(IDbContextFactory<ClassroomDb> databases, TimeProvider time, ILogger<AuditTrail> logger) : BackgroundService
{
    /// <summary>How long an entry is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(2 * 365);

    /// <summary>A page that asks again and again is one look for so long.</summary>
    internal static readonly TimeSpan OneLook = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private const int MostWaiting = 10_000;
    private const int MostLooks = 20_000;

    private readonly ConcurrentQueue<AuditEntry> waiting = new();
    private readonly ConcurrentDictionary<Look, long> looks = new();
    private DateTimeOffset tidied;

    /// <summary>Entries that could not be written yet.</summary>
    public int Waiting => waiting.Count;

    /// <summary>False: it is not written, and what it tells of must not happen.</summary>
    public async Task<bool> TryWriteAsync(AuditEntry entry, CancellationToken cancellation)
    {
        var look = new Look(entry.ProgrammeId, entry.By, entry.KeyId, entry.Deed, entry.Matter, entry.PersonId, entry.SessionId, entry.Thing);
        var isLook = entry.Deed == AuditDeed.LookedAt;
        if (isLook && looks.TryGetValue(look, out var at) && time.GetElapsedTime(at) < OneLook)
            return true;

        try
        {
            await WriteAsync(entry, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            AuditLog.NotWritten(logger, failure, entry.By, entry.Deed, entry.Matter);
            return false;
        }

        if (looks.Count >= MostLooks)
            looks.Clear();
        if (isLook)
            looks[look] = time.GetTimestamp();
        return true;
    }

    /// <summary>For what is done and cannot be taken back: now if possible, else as soon as the database answers.</summary>
    public async Task WriteSoonAsync(AuditEntry entry)
    {
        try
        {
            // Not the request's own token: whoever leaves after a change does not leave it unwritten.
            await WriteAsync(entry, CancellationToken.None);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            AuditLog.WrittenLater(logger, failure, entry.By, entry.Deed, entry.Matter);
            if (waiting.Count < MostWaiting)
                waiting.Enqueue(entry);
            else
                Lose(entry);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        while (waiting.TryDequeue(out var entry))
            Lose(entry);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await CatchUpAsync(stoppingToken);
                await TidyAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                AuditLog.NotTidied(logger, failure, waiting.Count);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task CatchUpAsync(CancellationToken cancellation)
    {
        while (waiting.TryPeek(out var entry))
        {
            await WriteAsync(entry, cancellation);
            waiting.TryDequeue(out _);
        }
    }

    /// <summary>Once an hour lets go of what is older than <see cref="Kept"/>.</summary>
    internal async Task TidyAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (now < tidied + TimeSpan.FromHours(1))
            return;

        var old = now - Kept;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.AuditEntries.Where(e => e.At < old).ExecuteDeleteAsync(cancellation);
        tidied = now;
    }

    private async Task WriteAsync(AuditEntry entry, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.Add(entry);
        await db.SaveChangesAsync(cancellation);
    }

    private void Lose(AuditEntry entry) => AuditLog.Lost(
        logger, entry.At, entry.By, entry.KeyId, entry.Deed, entry.Matter, entry.PersonId, entry.SessionId, entry.Thing);

    private sealed record Look(
        string Programme, string By, string? Key, AuditDeed Deed, AuditMatter Matter, string? Person, string? Session, string? Thing);
}

internal static partial class AuditLog
{
    [LoggerMessage(2800, LogLevel.Error, "What {By} asked for ({Deed} {Matter}) was refused: the audit log cannot be written")]
    public static partial void NotWritten(ILogger logger, Exception failure, string by, AuditDeed deed, AuditMatter matter);

    [LoggerMessage(2801, LogLevel.Error, "What {By} did ({Deed} {Matter}) is not in the audit log yet; it is tried again")]
    public static partial void WrittenLater(ILogger logger, Exception failure, string by, AuditDeed deed, AuditMatter matter);

    [LoggerMessage(2802, LogLevel.Warning, "The audit log could not be written or tidied; {Waiting} entries wait")]
    public static partial void NotTidied(ILogger logger, Exception failure, int waiting);

    [LoggerMessage(2803, LogLevel.Critical, "Kept here because the audit log could not be written: at {At} {By} (key {Key}) {Deed} {Matter}, person {Person}, session {Session}, thing {Thing}")]
    public static partial void Lost(
        ILogger logger, DateTimeOffset at, string by, string? key, AuditDeed deed, AuditMatter matter, string? person, string? session, string? thing);
}
