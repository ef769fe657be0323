using CityLeadership.Classroom.Live.Calling.Janus;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>Wires calling. The host registers an <see cref="IJanusDirectory"/>, the hub an <see cref="ICallingAudience"/>.</summary>
public static class CallingRegistration
{
    public static IServiceCollection AddJanusCalling(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new CallingTimes());
        services.AddSingleton<ICallingProvider, JanusCallingProvider>();
        services.AddSingleton<CallingDirector>();
        return services;
    }
}
