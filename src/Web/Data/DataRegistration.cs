using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Web.Data.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Data;

public static class DataRegistration
{
    /// <summary>
    /// The database: SQLite in the data folder, or PostgreSQL when "Database:Connection" is set. Ask for an
    /// <see cref="IDbContextFactory{TContext}"/> of <see cref="ClassroomDb"/>; it is brought up to date before the host serves.
    /// </summary>
    public static void AddData(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<DatabaseOptions>()
            .BindConfiguration(DatabaseOptions.Section)
            .Validate(o => o.Timeout is >= 1 and <= 600, "Database:Timeout is in seconds, 1 to 600; the default is 15.")
            .ValidateOnStart();
        builder.Services.TryAddSingleton(services => DataFolder.From(services.GetRequiredService<IConfiguration>()));
        builder.Services.AddPooledDbContextFactory<ClassroomDb>((services, db) => Use(
            db,
            services.GetRequiredService<IOptions<DatabaseOptions>>().Value,
            services.GetRequiredService<DataFolder>()));
        builder.Services.AddHostedService<DatabaseStart>();
        builder.Services.AddSingleton<ArchiveNews>();
        builder.Services.AddSingleton<ISessionArchive, SessionArchive>();
    }

    /// <summary>Points <paramref name="db"/> at the configured database.</summary>
    internal static void Use(DbContextOptionsBuilder db, DatabaseOptions options, DataFolder folder)
    {
        if (options.Connection.Length > 0)
        {
            db.UseNpgsql(options.Connection, npgsql => npgsql.CommandTimeout(options.Timeout));
        }
        else
        {
            db.UseSqlite($"Data Source={folder.File("classroom.db")}", sqlite => sqlite.CommandTimeout(options.Timeout)).AddInterceptors(new ZeroedPages());
        }

        // Migrations are written by hand for both databases, so there is no generated snapshot to compare with;
        // a test compares what they make with the model instead.
        db.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }
}
