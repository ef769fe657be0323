using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Web.Operations.Children;
using CityLeadership.Classroom.Web.Operations.Protection;
using CityLeadership.Classroom.Web.Operations.Settings;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Operations;

/// <summary>Puts the live hub on this host's Redis and media engine.</summary>
public static class LiveRegistration
{
    public static void AddLive(this IHostApplicationBuilder builder, HostSettings settings)
    {
        var redis = builder.Services.AddOptions<Log.Redis.RedisOptions>();
        if (settings.Mode == Mode.Single)
            redis.Configure<RedisChild>((options, child) => (options.Connection, options.Password) = (child.Address, child.Password));
        else
            redis.Configure(options => options.Connection = settings.Redis.Connection!);
        builder.Services.AddOptions<LiveOptions>()
            .Validate(o => o.CommandLimit > TimeSpan.Zero, "Live:CommandLimit must be longer than nothing, such as 00:00:02.")
            .Validate(o => o.Beat > TimeSpan.Zero && o.Silence > o.Beat, "Live:Silence must be longer than Live:Beat, such as 00:00:05 and 00:00:02.")
            .Validate(o => o.OutboxBytes >= 64 * 1024, "Live:OutboxBytes must be at least 65536: the updates of a lively moment have to fit.")
            .Validate(o => o is { CommandsPerSecond: > 0, CommandBurst: > 0, MessagesPerMinute: > 0, MessageBurst: > 0, SignalsPerSecond: > 0, SignalBurst: > 0 }, "Live: rates and bursts must be at least 1.")
            .ValidateOnStart();
        builder.Services.AddSingleton<IClassroomDoor, ClassroomDoor>();
        builder.Services.AddLiveSessions();
        builder.Services.AddJanusCalling();
    }

    /// <summary>At /as/{person}/hub.</summary>
    public static void MapLive(this IEndpointRouteBuilder app) =>
        app.MapLiveSessions().RequireAuthorization(Policies.SignedIn).RequireRateLimiting(RateLimits.Connect);
}
