using Serilog;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Json;

namespace CityLeadership.Classroom.Web.Operations.Logs;

/// <summary>
/// One JSON object a line on standard output, with trace and span ids. Levels follow the usual <c>Logging:LogLevel</c> keys.
/// The framework speaks from warnings up: its request lines would put paths and queries, and so people, into the log.
/// </summary>
public static class LogsRegistration
{
    public static void AddLogs(this IHostApplicationBuilder builder)
    {
        var writer = new LoggerConfiguration()
            .MinimumLevel.Verbose()
            .Enrich.With<PathsLeftOut>()
            .WriteTo.Console(new JsonFormatter(renderMessage: true))
            .CreateLogger();
        builder.Logging.ClearProviders()
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information)
            .AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.Error) // or a line at every look while degraded
            .AddProvider(new SerilogLoggerProvider(writer, dispose: true)); // AddSerilog would switch the level filters off
    }
}
