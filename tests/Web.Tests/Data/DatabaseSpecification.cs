using System.Collections.Immutable;
using System.Data.Common;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Audit;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Attendance;
using CityLeadership.Classroom.Web.Tests.Audit;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CityLeadership.Classroom.Web.Tests.Data;

/// <summary>What holds on every database: the same stories on SQLite and on PostgreSQL.</summary>
internal static class DatabaseSpecification
{
    public const string RemovedText = "What a host took away";

    private static readonly DateTimeOffset Start = new(2027, 1, 14, 14, 0, 0, TimeSpan.Zero);

    /// <summary>Hand-written migrations and the model say the same, column by column.</summary>
    public static async Task MigrationsMakeTheModelAsync(Databases migrated, Databases empty, string columns)
    {
        await using var made = await migrated.OpenAsync();
        await using var created = await empty.OpenAsync();
        await created.Database.EnsureDeletedAsync();
        await created.GetService<IRelationalDatabaseCreator>().EnsureCreatedAsync();

        var (fromMigrations, fromModel) = (await ReadAsync(made, columns), await ReadAsync(created, columns));
        Assert.True(fromModel.Count > 60);
        Assert.Equal(fromModel, fromMigrations);
    }

    /// <summary>Whoever was signed in before sign-ins had a programme and an end of their own, still is.</summary>
    public static async Task SignInsOutliveTheNewTableAsync(Databases databases)
    {
        await using var db = await databases.OpenAsync();
        await db.Database.ExecuteSqlRawAsync(
            """
            DROP TABLE "SignInCodes";
            DROP TABLE "InstitutionAccounts";
            DROP TABLE "Devices";
            CREATE TABLE "Devices" ("Id" TEXT NOT NULL PRIMARY KEY, "PersonId" TEXT NOT NULL, "LinkId" TEXT NOT NULL, "CreatedAt" BIGINT NOT NULL, "LastSeenAt" BIGINT NOT NULL, "RevokedAt" BIGINT);
            DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" = '0012_WaysIn';
            INSERT INTO "Programmes" ("Id", "Name", "Zone", "Place", "HelpPhone", "HelpMessage", "PresentFrom", "PartlyFrom", "Demo")
            VALUES ('p', 'P', 'UTC', 'Here', '1', 'mailto:a@b.example', 85, 25, FALSE);
            INSERT INTO "People" ("Id", "Name") VALUES ('ada', 'Ada');
            INSERT INTO "PersonalLinks" ("Id", "KeyHash", "PersonId", "ProgrammeId", "CreatedAt", "ExpiresAt") VALUES ('l', 'hash', 'ada', 'p', 1, 9);
            INSERT INTO "Devices" ("Id", "PersonId", "LinkId", "CreatedAt", "LastSeenAt", "RevokedAt")
            VALUES ('stands', 'ada', 'l', 2, 3, NULL), ('ended', 'ada', 'l', 2, 3, 4)
            """);

        await db.Database.MigrateAsync();

        var devices = await db.Devices.AsNoTracking().OrderByDescending(d => d.Id).ToListAsync();
        Assert.Equal(
            [("stands", "p", SignInWay.Link, "l", 3, 9, (long?)null), ("ended", "p", SignInWay.Link, "l", 3, 9, 4)],
            devices.Select(d => (d.Id, d.ProgrammeId, d.Way, d.LinkId, d.LastSeenAt.UtcTicks, d.EndsAt.UtcTicks, d.RevokedAt?.UtcTicks)));
    }

    public static async Task InstantsKeepTheirOrderAndCompareAsync(Databases databases)
    {
        await using var db = await databases.OpenAsync();
        db.Add(new Programme { Id = "p", Name = "P", Zone = "UTC", Place = "Here", HelpPhone = "1", HelpMessage = "mailto:a@b.example" });
        for (var i = 0; i < 5; i++)
        {
            // Odd offsets: what is stored must be the instant, not its spelling.
            var at = Start.AddHours((i * 3) % 5).ToOffset(TimeSpan.FromHours(i - 2));
            db.Add(new ScheduledSession
            {
                Id = $"s{(i * 3) % 5}",
                ProgrammeId = "p",
                Kind = SessionKind.Class,
                Title = "T",
                StartsAt = at,
                EndsAt = at,
                Zone = "UTC",
                Tracks = Tracks.Both,
            });
        }

        await db.SaveChangesAsync();
        var limit = Start.AddHours(1).ToOffset(TimeSpan.FromHours(9));
        Assert.Equal(["s1", "s2", "s3", "s4"], await db.ScheduledSessions.Where(s => s.StartsAt >= limit).OrderBy(s => s.StartsAt).Select(s => s.Id).ToListAsync());
        Assert.Equal(Start.AddHours(4), await db.ScheduledSessions.MaxAsync(s => s.StartsAt));
        Assert.Equal(TimeSpan.Zero, (await db.ScheduledSessions.AsNoTracking().FirstAsync()).StartsAt.Offset);
    }

    public static async Task TheArchiveKeepsALogOnceAndStopsAtAForkAsync(Databases databases)
    {
        var archive = databases.Services.GetRequiredService<ISessionArchive>();
        var log = ClassLog.With(Start, "ada").Starts(0).Comes(1, "ada").Goes(60, "ada").Comes(90, "ada").Ends(7200).Entries;

        Assert.Equal(LogEnd.Start, await archive.EndAsync("class", default));
        await archive.WriteAsync("class", [.. log.Take(3)], default);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => archive.WriteAsync("class", [.. log.Take(5)], default).AsTask()));
        Assert.Equal(new LogEnd(5, log[4].Id), await archive.EndAsync("class", default));

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await archive.WriteAsync("class", [.. log.Skip(6)], default));
        LogEntry fork = log[4] with { Id = "other" };
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await archive.WriteAsync("class", [fork, log[5]], default));
        Assert.Equal(new LogEnd(5, log[4].Id), await archive.EndAsync("class", default));

        var seal = new LogSeal(log.Count, log[^1].Id);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await archive.CloseAsync("class", seal, default));
        await archive.WriteAsync("class", [.. log.Skip(5)], default);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await archive.CloseAsync("class", seal with { LastId = "other" }, default));
        await archive.CloseAsync("class", seal, default);
        await archive.CloseAsync("class", seal, default);
        Assert.Equal(log.Select(entry => entry.ToString()), (await archive.ReadAsync("class", default)).Select(entry => entry.ToString()));
        Assert.Empty(await archive.ReadAsync("another", default));
    }

    /// <summary>A fail-over lost the end of a log: another one takes its place, and what was lost can still be looked at.</summary>
    public static async Task WhatALogLostIsSetAsideAndItsPlaceIsTakenAsync(Databases databases)
    {
        var archive = databases.Services.GetRequiredService<ISessionArchive>();
        var log = ClassLog.With(Start, "ada").Starts(0).Comes(1, "ada").Goes(60, "ada").Comes(90, "ada").Ends(7200).Entries;
        await archive.WriteAsync("cut", [.. log.Take(5)], default);
        await archive.WriteAsync("whole", [.. log.Take(5)], default);

        ImmutableArray<LogEntry> lost = [.. log.Skip(3).Take(2)];
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => archive.SetAsideAsync("cut", lost, default).AsTask()));
        LogEntry other = log[3] with { Id = "other" };
        await archive.WriteAsync("cut", [other], default);
        await archive.SetAsideAsync("cut", lost, default);

        Assert.Equal(new LogEnd(4, "other"), await archive.EndAsync("cut", default));
        Assert.Equal(5, (await archive.EndAsync("whole", default)).Number);
        await using var db = await databases.OpenAsync();
        var kept = await db.LostEntries.AsNoTracking().Where(entry => entry.SessionId == "cut").OrderBy(entry => entry.Number).ToListAsync();
        Assert.Equal(lost.Select(entry => (entry.Number, entry.Id)), kept.Select(entry => (entry.Number, entry.EventId)));
        Assert.All(kept, entry => Assert.True(entry.LostAt > Start.AddYears(-2)));
    }

    public static async Task ATextThatWasTakenAwayIsBlankedInItsPlaceAsync(Databases databases)
    {
        var archive = databases.Services.GetRequiredService<ISessionArchive>();
        var begun = ClassLog.With(Start, "ada").Starts(0).Entries;
        MessageSaid said = new(new MessageId("m1"), new PersonId("ada"), MessageTo.Class, RemovedText);
        LogEntry entry = new(begun.Count + 1, "said", begun[^1].Id, Start.AddHours(1), "m1", said);
        await archive.WriteAsync("blanked", [.. begun, entry], default);
        await archive.WriteAsync("lost", [.. begun, entry], default);
        await archive.SetAsideAsync("lost", [entry], default);

        var blanked = entry with { Event = said with { Text = "" } };
        foreach (var session in new[] { "blanked", "blanked", "lost", "never" })
            await archive.BlankAsync(session, blanked, default);

        Assert.Equal(blanked, (await archive.ReadAsync("blanked", default))[^1]);
        await archive.CloseAsync("blanked", new LogSeal(entry.Number, entry.Id), default);
        await using var db = await databases.OpenAsync();
        Assert.DoesNotContain(await db.ArchivedEntries.Select(e => e.Json).Concat(db.LostEntries.Select(e => e.Json)).ToListAsync(), json => json.Contains(RemovedText, StringComparison.Ordinal));
    }

    /// <summary>Nobody changes an entry of the audit log, not even whoever holds the database; only age takes it away.</summary>
    public static async Task TheAuditLogIsOnlyAddedToAsync(Databases databases)
    {
        var time = new ShiftedTime();
        await using var db = await databases.OpenAsync();
        db.AddRange(AuditTests.Entry("old", time.GetUtcNow()), AuditTests.Entry("new", time.GetUtcNow() + AuditTrail.Kept));
        await db.SaveChangesAsync();

        await Assert.ThrowsAnyAsync<DbException>(() => db.AuditEntries.ExecuteUpdateAsync(set => set.SetProperty(e => e.By, "somebody else")));
        using var trail = new AuditTrail(databases.Services.GetRequiredService<IDbContextFactory<ClassroomDb>>(), time, NullLogger<AuditTrail>.Instance);
        time.Advance(AuditTrail.Kept - TimeSpan.FromMinutes(1));
        await trail.TidyAsync(default);
        Assert.Equal(2, await db.AuditEntries.CountAsync());
        time.Advance(TimeSpan.FromHours(2));
        await trail.TidyAsync(default);
        Assert.Equal("new", (await db.AuditEntries.AsNoTracking().SingleAsync()).PersonId);
    }

    private static async Task<List<string>> ReadAsync(ClassroomDb db, string sql) =>
        [.. (await db.Database.SqlQueryRaw<string>(sql).ToListAsync()).Order(StringComparer.Ordinal)];
}
