using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// Brings the database up to date before anything is served, one host at a time: PostgreSQL locks its migration table,
/// and a SQLite file belongs to one process.
/// </summary>
internal sealed class DatabaseStart(IDbContextFactory<ClassroomDb> databases, ILogger<DatabaseStart> logger) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);

            // EF's lock on SQLite is a row: it outlives a killed host, and every later start would wait for it for ever.
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        }

        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
        await db.Database.MigrateAsync(cancellationToken);
        DataLog.UpToDate(logger, db.Database.ProviderName, pending);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
