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
        builder.Services.AddSingleton<IClassroomDoor, ClassroomDoor>();
        builder.Services.AddLiveSessions();
        builder.Services.AddJanusCalling();
    }

    /// <summary>At /as/{person}/hub.</summary>
    public static void MapLive(this IEndpointRouteBuilder app) =>
        app.MapLiveSessions().RequireAuthorization(Policies.SignedIn).RequireRateLimiting(RateLimits.Connect);
}
