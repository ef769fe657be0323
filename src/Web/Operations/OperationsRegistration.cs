using CityLeadership.Classroom.Live.Calling.Janus;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Operations.Children;
using CityLeadership.Classroom.Web.Operations.DataFolders;
using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Operations;

/// <summary>What a host needs before its first feature: settings, the data folder and its lock, and the children.</summary>
public static class OperationsRegistration
{
    /// <summary>Reads and checks the settings, and keeps the keys of cookies where they belong.</summary>
    /// <exception cref="CannotStartException">They are incomplete, unreadable or contradict each other.</exception>
    public static HostSettings AddSettings(this IHostApplicationBuilder builder)
    {
        var settings = HostSettings.Read(builder.Configuration);
        builder.Services.AddDataProtection().SetApplicationName("CityLeadership.Classroom");
        builder.Services.AddOptions<KeyManagementOptions>()
            .Configure<IDbContextFactory<ClassroomDb>>((keys, databases) => keys.XmlRepository = new KeyRing(databases));
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(settings)
            .AddSingleton(settings.Calling)
            .AddSingleton(settings.Recording)
            .AddSingleton(settings.Site)
            .AddSingleton(settings.Limits);
        return settings;
    }

    /// <summary>Single: takes the data folder and brings Redis and Janus along. Cluster: uses those that are given.</summary>
    /// <exception cref="CannotStartException">The data folder cannot be used, or another host is using it.</exception>
    public static void AddChildren(this IHostApplicationBuilder builder, HostSettings settings)
    {
        if (settings.Mode == Mode.Cluster)
        {
            if (settings.Calling.Janus is { } given) builder.Services.AddSingleton<IJanusDirectory>(new GivenJanus(given));
            return;
        }

        var hold = FolderHold.Take(builder.Configuration, TimeProvider.System);
        builder.Services
            .AddSingleton(_ => hold)
            .AddSingleton(services => services.GetRequiredService<FolderHold>().Folder)
            .AddSingleton<Secrets>()
            .AddSingleton<ChildUser>()
            .AddSingleton(settings.Redis)
            .AddSingleton<RedisChild>()
            .AddSingleton<CaptureFolder>()
            .AddSingleton<JanusChild>()
            .AddSingleton<IJanusDirectory>(services => services.GetRequiredService<JanusChild>())
            .AddSingleton<ChildHouse>()
            .AddHostedService<ChildrenService>();
    }
}
