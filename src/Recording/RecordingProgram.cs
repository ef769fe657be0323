using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Log.Redis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CityLeadership.Classroom.Recording;

/// <summary>
/// A worker apart: one process of several, beside hosts with <c>Recording:Worker=Apart</c>. It needs the Redis that they share
/// (<c>Redis:Connection</c>), the folder that the media server records into (<c>Recording:Capture</c>) and the one that recordings are
/// served from (<c>Recording:Store</c>), or Blob storage in its place (<c>Recording:Blobs</c>).
/// </summary>
internal static class RecordingProgram
{
    /// <summary>As for the host: the configuration is wrong, and starting again does not help.</summary>
    private const int CannotStart = 78;

    public static async Task<int> Main(string[] arguments)
    {
        var builder = Host.CreateApplicationBuilder(arguments);
        var options = builder.Configuration.GetSection("Recording").Get<RecordingOptions>() ?? new RecordingOptions();
        var redis = new RedisOptions { Connection = builder.Configuration["Redis:Connection"] ?? "" };
        var missing = Missing(options, redis).ToList();
        if (missing.Count > 0)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, missing));
            return CannotStart;
        }

        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(options)
            .AddSingleton(RecordingPlaces.Of(options, "", ""))
            .AddSingleton(provider => new RedisGateway(redis, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<ISessionLog, RedisSessionLog>()
            .AddSingleton<ISessionDirectory, RedisSessionDirectory>()
            .AddRecordingWorker();
        await builder.Build().RunAsync();
        return 0;
    }

    private static IEnumerable<string> Missing(RecordingOptions options, RedisOptions redis)
    {
        if (redis.Connection.Length == 0) yield return "Redis:Connection is missing: name the Redis that the hosts share, such as redis.internal:6380,password=…,ssl=true.";
        if (options.Capture.Length == 0) yield return "Recording:Capture is missing: name the folder that the media server records into.";
        if (options.Store.Length == 0 && !options.Blobs.IsUsed) yield return "Recording:Store is missing: name the folder that recordings are served from, or Blob storage in Recording:Blobs.";
        if (options.Exhibits.Length == 0) yield return "Recording:Exhibits is missing: name the folder in which the hosts keep exhibits (Exhibits:Folder).";
        if (options.Blobs.IsUsed && options.Blobs.Problem() is { } problem) yield return problem;
    }
}
