using CityLeadership.Classroom.Web.Tests.Mail;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Data;

public sealed class SqliteTests : IDisposable
{
    private const string Columns = """
        SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS "Value"
        FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '\_\_EF%' ESCAPE '\' AND m.name NOT LIKE 'sqlite%'
        UNION ALL
        SELECT m.name || ' ' || i.name || ' ' || i."unique" || ' ' || (SELECT group_concat(x.name) FROM pragma_index_info(i.name) x)
        FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE m.type = 'table' AND m.name NOT LIKE '\_\_EF%' ESCAPE '\'
        UNION ALL
        SELECT m.name || ' ' || f."from" || ' -> ' || f."table" || '.' || f."to" || ' ' || f.on_delete
        FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("classroom-sqlite-");

    [Fact]
    public async Task Migrations_make_the_model()
    {
        await using var migrated = await Databases.StartAsync(folder.FullName);
        await using var empty = await Databases.StartAsync(folder.CreateSubdirectory("empty").FullName);
        await DatabaseSpecification.MigrationsMakeTheModelAsync(migrated, empty, Columns);
    }

    [Fact]
    public async Task Sign_ins_outlive_the_new_table()
    {
        await using var databases = await Databases.StartAsync(folder.FullName);
        await DatabaseSpecification.SignInsOutliveTheNewTableAsync(databases);
    }

    [Fact]
    public async Task Instants_keep_their_order_and_compare()
    {
        await using var databases = await Databases.StartAsync(folder.FullName);
        await DatabaseSpecification.InstantsKeepTheirOrderAndCompareAsync(databases);
    }

    [Fact]
    public async Task The_audit_log_is_only_added_to()
    {
        await using var databases = await Databases.StartAsync(folder.FullName);
        await DatabaseSpecification.TheAuditLogIsOnlyAddedToAsync(databases);
    }

    [Fact]
    public async Task Several_hosts_plan_and_take_each_mail_once()
    {
        await using var databases = await Databases.StartAsync(folder.FullName);
        await MailQueueSpecification.SeveralHostsPlanAndTakeEachMailOnceAsync(databases);
    }

    [Fact]
    public async Task The_archive_keeps_a_log_once_and_stops_at_a_fork()
    {
        await using var databases = await Databases.StartAsync(folder.FullName);
        await DatabaseSpecification.TheArchiveKeepsALogOnceAndStopsAtAForkAsync(databases);
        await DatabaseSpecification.WhatALogLostIsSetAsideAndItsPlaceIsTakenAsync(databases);
        await DatabaseSpecification.ATextThatWasTakenAwayIsBlankedInItsPlaceAsync(databases);
        Assert.All(folder.GetFiles("classroom.db*"), file => Assert.DoesNotContain(
            DatabaseSpecification.RemovedText, Latin1(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lock_that_a_killed_host_left_behind_does_not_block_the_next_start()
    {
        await using (var first = await Databases.StartAsync(folder.FullName))
        {
            await using var db = await first.OpenAsync();
            await db.Database.ExecuteSqlRawAsync(
                """
                CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')
                """);
        }

        await using var second = await Databases.StartAsync(folder.FullName).WaitAsync(TimeSpan.FromSeconds(20));
        await using var again = await second.OpenAsync();
        Assert.Empty(await again.Database.GetPendingMigrationsAsync());
    }

    /// <summary>Also while the database has it open.</summary>
    private static string Latin1(FileInfo file)
    {
        using var open = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var read = new StreamReader(open, System.Text.Encoding.Latin1);
        return read.ReadToEnd();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
