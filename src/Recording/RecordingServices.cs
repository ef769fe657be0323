using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Recording.Capture;
using CityLeadership.Classroom.Recording.Capture.Janus;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Recording.Store.Azure;
using CityLeadership.Classroom.Recording.Work;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CityLeadership.Classroom.Recording;

public static class RecordingServices
{
    /// <summary>What serves recordings needs: <see cref="RecordingOptions"/> and <see cref="RecordingPlaces"/> must be there.</summary>
    public static IServiceCollection AddRecordings(this IServiceCollection services)
    {
        services.TryAddSingleton<IRecordingStore>(provider => provider.GetRequiredService<RecordingOptions>().Blobs is { IsUsed: true } blobs
            ? new BlobStore(blobs)
            : new FolderStore(provider.GetRequiredService<RecordingPlaces>().Store));
        services.TryAddSingleton<ICaptureSource>(provider => new MjrFolder(provider.GetRequiredService<RecordingPlaces>().Capture));
        services.TryAddSingleton<RecordingHealth>();
        return services;
    }

    /// <summary>The worker, too: needs an <see cref="ISessionLog"/> and an <see cref="ISessionDirectory"/>; an archive is used where there is one.</summary>
    public static IServiceCollection AddRecordingWorker(this IServiceCollection services)
    {
        services.AddRecordings();
        services.TryAddSingleton(provider => new ClassLogs(
            provider.GetRequiredService<ISessionLog>(), provider.GetRequiredService<ISessionDirectory>(), provider.GetService<ISessionArchive>()));
        services.AddHostedService<RecordingWorker>();
        return services;
    }
}
