using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Recording;
using CityLeadership.Classroom.Recording.Work;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Exhibits;
using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CityLeadership.Classroom.Web.Operations;

/// <summary>Where recordings are, and who assembles them.</summary>
public static class RecordingWork
{
    public static void AddRecordingWork(this IHostApplicationBuilder builder, HostSettings settings)
    {
        builder.Services.AddSingleton(services => Places(settings.Recording, services));
        builder.Services.AddRecordings();
        builder.Services.AddSingleton<ICaptureDisk, CaptureDisk>();
        if (settings.Recording.Worker == WorkerPlace.Inside) builder.Services.AddRecordingWorker();
        builder.Services.AddHealthChecks().AddCheck<RecordingPart>("recording", timeout: TimeSpan.FromSeconds(3));
    }

    /// <summary>What can be watched, and what it is made from, is the host's alone; the media server's folder is its own matter.</summary>
    private static RecordingPlaces Places(RecordingOptions options, IServiceProvider services)
    {
        var data = services.GetRequiredService<DataFolder>();
        if (options.Store.Length == 0) data.Folder(Path.Combine("recordings", "store"));
        return RecordingPlaces.Of(options, data.Folder("recordings"), services.GetRequiredService<ExhibitFiles>().Folder);
    }

    /// <summary>Behind is degraded: what is captured is kept until it can be assembled.</summary>
    private sealed class RecordingPart(RecordingHealth health) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(health.Current is { } fault
                ? HealthCheckResult.Degraded(fault.Sentence)
                : HealthCheckResult.Healthy("Recordings are assembled as classes run."));
    }
}
