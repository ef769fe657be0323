using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// Brings the database up to date before anything is served. One host at a time: PostgreSQL locks its migration table;
/// for SQLite a lock file is held, because EF's own lock row outlives a process that is killed and would block every later start.
/// </summary>
internal sealed class DatabaseStart(IDbContextFactory<ClassroomDb> databases, DataFolder folder, TimeProvider time, ILogger<DatabaseStart> logger)
    : IHostedLifecycleService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (!db.Database.IsSqlite())
        {
            await MigrateAsync(db, cancellationToken);
            return;
        }

        await using var held = await HoldAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await MigrateAsync(db, cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task MigrateAsync(ClassroomDb db, CancellationToken cancellationToken)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
        await db.Database.MigrateAsync(cancellationToken);
        DataLog.UpToDate(logger, db.Database.ProviderName, pending);
    }

    private async Task<FileStream> HoldAsync(CancellationToken cancellationToken)
    {
        var path = folder.File("classroom.db.starting");
        var started = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (time.GetElapsedTime(started) < Patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), time, cancellationToken);
            }
            catch (IOException e)
            {
                throw new InvalidOperationException(
                    $"Another host has been preparing the database in {folder.Root} for {Patience.TotalSeconds} s. Stop it, or give this one another folder with --data.", e);
            }
        }
    }
}
