using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// Brings the database up to date before anything is served, one host at a time: a SQLite file belongs to one process, and
/// on PostgreSQL an advisory lock is held. EF's own lock there lets go between two migrations, and a second host slips in.
/// </summary>
internal sealed class DatabaseStart(IDbContextFactory<ClassroomDb> databases, ILogger<DatabaseStart> logger) : IHostedLifecycleService
{
    /// <summary>As long as another host may take for its migrations.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (db.Database.IsSqlite())
        {
            await UnlockSqliteAsync(db, cancellationToken);
            await MigrateAsync(db, cancellationToken);
        }
        else
        {
            await MigrateAloneAsync(db, cancellationToken);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>EF's lock on SQLite is a row: it outlives a killed host, and every later start would wait for it for ever.</summary>
    private static async Task UnlockSqliteAsync(ClassroomDb db, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
    }

    /// <summary>The lock is the connection's: should this host die, it goes with it.</summary>
    private async Task MigrateAloneAsync(ClassroomDb db, CancellationToken cancellation)
    {
        db.Database.SetCommandTimeout(Patience);
        await db.Database.OpenConnectionAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_lock(hashtext('classroom migrations'))", cancellation);
        try
        {
            await MigrateAsync(db, cancellation);
        }
        finally
        {
            // The connection goes back to its pool, where it would go on holding the lock.
            await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_unlock_all()", CancellationToken.None);
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task MigrateAsync(ClassroomDb db, CancellationToken cancellation)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).Count();
        await db.Database.MigrateAsync(cancellation);
        DataLog.UpToDate(logger, db.Database.ProviderName, pending);
    }
}
