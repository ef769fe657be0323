using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Recording;

namespace CityLeadership.Classroom.Web.Operations;

/// <summary>The disk under the folder that recordings are captured in.</summary>
internal sealed class CaptureDisk(RecordingPlaces places, RecordingOptions options) : ICaptureDisk
{
    public bool IsLow
    {
        get
        {
            try
            {
                return new DriveInfo(places.Capture).AvailableFreeSpace < options.LowDisk;
            }
            catch (Exception unseen) when (unseen is IOException or UnauthorizedAccessException)
            {
                // Nothing was captured yet, or the folder is another machine's.
                return false;
            }
        }
    }
}
