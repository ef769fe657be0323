using CityLeadership.Classroom.Live.Broadcast;
using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Live.Upkeep;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Log.Redis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Live;

public static class LiveServices
{
    /// <summary>Longest message a client may send: an offer with 37 m-lines and room to spare.</summary>
    private const int LongestMessage = 128 * 1024;

    /// <summary>
    /// Live sessions: needs an <see cref="IClassroomDoor"/>, an <see cref="ISessionArchive"/>, a calling provider and
    /// <see cref="RedisOptions"/>.
    /// </summary>
    public static IServiceCollection AddLiveSessions(this IServiceCollection services)
    {
        services.AddOptions<LiveOptions>().BindConfiguration("Live");
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new RedisGateway(
            provider.GetRequiredService<IOptions<RedisOptions>>().Value, provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<ISessionLog, RedisSessionLog>();
        services.TryAddSingleton<ISessionDirectory, RedisSessionDirectory>();
        services.TryAddSingleton<ICaptureDisk, UnseenDisk>();
        services.TryAddSingleton<IGestures, RedisGestures>();
        services.TryAddSingleton<IHeardTimes, RedisHeardTimes>();

        services.AddSingleton<LogClock>();
        services.AddSingleton<LiveSessions>();
        services.AddSingleton<ILiveSessions>(provider => provider.GetRequiredService<LiveSessions>());
        services.AddSingleton<ICallingAudience, CallingAudience>();
        services.AddSingleton<ClassroomConnections>();
        services.AddSingleton<HubLifetimeManager<ClassroomHub>>(provider => provider.GetRequiredService<ClassroomConnections>());
        services.AddSingleton<Paces>();
        services.AddSingleton<Reception>();
        services.AddSingleton<LostConnections>();
        services.AddHostedService<CallingFollower>();
        services.AddHostedService<CaptureWatch>();
        services.AddHostedService<Caretaker>();
        services.AddHostedService<DeadlineWatch>();
        services.AddHostedService<Heartbeat>();
        services.AddHostedService<SignInWatch>();
        services.AddHostedService<TallyPainter>();
        services.AddSingleton<TalkMeter>();
        services.AddHostedService(provider => provider.GetRequiredService<TalkMeter>());
        services.AddSingleton<LostEntries>();
        services.AddSingleton<Blanking>();
        services.AddSingleton<Oblivion>();
        services.AddSingleton<Archiver>();
        services.AddSingleton<IArchiveProgress>(provider => provider.GetRequiredService<Archiver>());
        services.AddHostedService(provider => provider.GetRequiredService<Archiver>());

        services.AddOptions<HubOptions>().Configure<IOptions<LiveOptions>>((hub, live) =>
            (hub.KeepAliveInterval, hub.ClientTimeoutInterval) = (live.Value.Beat, live.Value.Silence));
        services.AddSignalR(hub =>
            {
                hub.HandshakeTimeout = TimeSpan.FromSeconds(5);
                hub.MaximumReceiveMessageSize = LongestMessage;
                hub.MaximumParallelInvocationsPerClient = 4;
                hub.EnableDetailedErrors = false;
            })
            .AddJsonProtocol(json => WireJson.Configure(json.PayloadSerializerOptions));
        return services;
    }

    /// <summary>The hub, over WebSockets only: nothing needs sticky sessions.</summary>
    public static HubEndpointConventionBuilder MapLiveSessions(this IEndpointRouteBuilder endpoints, string path = "/hub") =>
        endpoints.MapHub<ClassroomHub>(path, connection =>
        {
            connection.Transports = HttpTransportType.WebSockets;
            connection.ApplicationMaxBufferSize = LongestMessage;
            connection.CloseOnAuthenticationExpiration = true;
        });
}
