using System.Collections.Immutable;
using System.Text.Json;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Data.Archive;

/// <summary>
/// Session logs in the database. Several nodes may write the same entries at once: the first wins, the rest must agree
/// with it, and a disagreement is a fork that stops the writer instead of being stored.
/// </summary>
internal sealed class SessionArchive(IDbContextFactory<ClassroomDb> databases, ArchiveNews news, TimeProvider time)
    : ISessionArchive
{
    public async ValueTask<LogEnd> EndAsync(string session, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await EndAsync(db, session, cancellation);
    }

    public async ValueTask WriteAsync(string session, ImmutableArray<LogEntry> entries, CancellationToken cancellation)
    {
        if (entries.IsEmpty)
            return;

        await using var db = await databases.CreateDbContextAsync(cancellation);
        var length = (await EndAsync(db, session, cancellation)).Number;
        if (entries[0].Number > length + 1 || entries.Where((entry, i) => entry.Number != entries[0].Number + i).Any())
            throw new InvalidOperationException($"Entries from {entries[0].Number} of session {session} would leave a gap after {length}.");

        var written = 0;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var entry in entries)
        {
            var json = JsonSerializer.Serialize(entry, ClassroomJson.Options);
            written += await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "ArchivedEntries" ("SessionId", "Number", "EventId", "At", "Kind", "Json")
                VALUES ({session}, {entry.Number}, {entry.Id}, {entry.At.UtcTicks}, {EventKinds.Of(entry.Event)}, {json})
                ON CONFLICT ("SessionId", "Number") DO NOTHING
                """,
                cancellation);
        }

        if (written < entries.Length)
            await CheckSameAsync(db, session, entries, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    public async ValueTask SetAsideAsync(string session, ImmutableArray<LogEntry> lost, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var now = time.GetUtcNow().UtcTicks;
        foreach (var entry in lost)
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "LostEntries" ("SessionId", "EventId", "Number", "At", "Kind", "Json", "LostAt")
                SELECT "SessionId", "EventId", "Number", "At", "Kind", "Json", {now} FROM "ArchivedEntries"
                WHERE "SessionId" = {session} AND "Number" = {entry.Number} AND "EventId" = {entry.Id}
                ON CONFLICT ("SessionId", "EventId") DO NOTHING
                """,
                cancellation);
            await db.Database.ExecuteSqlAsync(
                $"""DELETE FROM "ArchivedEntries" WHERE "SessionId" = {session} AND "Number" = {entry.Number} AND "EventId" = {entry.Id}""",
                cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    public async ValueTask BlankAsync(string session, LogEntry blanked, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var json = JsonSerializer.Serialize(blanked, ClassroomJson.Options);
        await db.Database.ExecuteSqlAsync(
            $"""UPDATE "ArchivedEntries" SET "Json" = {json} WHERE "SessionId" = {session} AND "Number" = {blanked.Number} AND "EventId" = {blanked.Id}""",
            cancellation);
        await db.Database.ExecuteSqlAsync(
            $"""UPDATE "LostEntries" SET "Json" = {json} WHERE "SessionId" = {session} AND "EventId" = {blanked.Id}""", cancellation);

        // SQLite's journal still has what was written before, until it is folded into the file.
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
    }

    public async ValueTask CloseAsync(string session, LogSeal seal, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var last = await EndAsync(db, session, cancellation);
        if (last != new LogEnd(seal.Length, seal.LastId))
            throw new InvalidOperationException($"The archive of session {session} ends at {last.Number} ({last.Id}), its log at {seal.Length} ({seal.LastId}).");

        var now = time.GetUtcNow().UtcTicks;
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "ArchivedSessions" ("SessionId", "Count", "LastEventId", "ClosedAt")
            VALUES ({session}, {seal.Length}, {seal.LastId}, {now})
            ON CONFLICT ("SessionId") DO NOTHING
            """,
            cancellation);
        news.Ring();
    }

    public async ValueTask NoteHeldAsync(string session, bool held, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Meetings.Where(m => m.SessionId == session && m.Held == null)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Held, held), cancellation);
    }

    public async ValueTask<ImmutableArray<LogEntry>> ReadAsync(string session, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var entries = await db.ArchivedEntries.Where(e => e.SessionId == session)
            .OrderBy(e => e.Number).Select(e => e.Json)
            .ToListAsync(cancellation);
        return [.. entries.Select(json => JsonSerializer.Deserialize<LogEntry>(json, ClassroomJson.Options)!)];
    }

    private static async Task<LogEnd> EndAsync(ClassroomDb db, string session, CancellationToken cancellation) =>
        await db.ArchivedEntries.Where(e => e.SessionId == session)
            .OrderByDescending(e => e.Number).Select(e => (LogEnd?)new LogEnd(e.Number, e.EventId))
            .FirstOrDefaultAsync(cancellation) ?? LogEnd.Start;

    private static async Task CheckSameAsync(
        ClassroomDb db, string session, ImmutableArray<LogEntry> entries, CancellationToken cancellation)
    {
        var (first, last) = (entries[0].Number, entries[^1].Number);
        var held = await db.ArchivedEntries.Where(e => e.SessionId == session && e.Number >= first && e.Number <= last)
            .OrderBy(e => e.Number).Select(e => e.EventId)
            .ToListAsync(cancellation);
        if (!held.SequenceEqual(entries.Select(entry => entry.Id)))
            throw new InvalidOperationException($"Session {session} is archived with other entries between {first} and {last}: its log forked.");
    }
}
