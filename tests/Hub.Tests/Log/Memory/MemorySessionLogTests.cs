using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Log.Memory;

namespace CityLeadership.Classroom.Hub.Tests.Log.Memory;

public sealed class MemorySessionLogTests : SessionLogSpecification
{
    protected override ISessionLog Log { get; } = new MemorySessionLog(TimeProvider.System);
}
